import { fold } from '#libs/text';

/** Capital words of English that stand before a surname without being a first name. */
const words = `
President Vice Premier Prime Minister Chancellor Secretary Undersecretary Senator Sen Sens Rep Congressman
Congresswoman Representative Speaker Governor Gov Mayor Ambassador Envoy Judge Justice Attorney General Gen Lt Col
Colonel Maj Major Marshal Admiral Adm Captain Capt Commander Brigadier Sheikh Sheik Imam Ayatollah Pope Bishop
Archbishop Cardinal Father Rev Reverend King Queen Prince Princess Crown Emperor Emir Sultan Lord Lady Sir Dame Mr Mrs
Ms Miss Dr Prof Professor Chairman Chairwoman Chair Chief Director Head Leader Spokesman Spokeswoman Candidate Nominee
Republican Democrat Democratic Conservative Liberal Labour Socialist Independent Ex Former Acting Deputy Foreign Defense
Defence Interior Finance Treasury Commissioner Coach Captain Striker Forward Dictator Mullah Comrade Chef Justice
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
October November December And But The When While If As Since After Before Although Though Because For In On At With From
To Of By A An Then Now Today Yesterday Meanwhile However Earlier Later Both Like Unlike Even Only Also Not No Yes
Administration Government Party House White Senate Congress State Department Kremlin Palace US U S UN EU UK Says Said
Asks Tells Meets Visits Calls Urges Warns Backs Slams Blames Vows River Valley Border Army Police
`;
const titleWords = new Set(
  words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(fold),
);

/** Whether a folded word is a title, a weekday, a month or a small word, rather than part of a name. */
export const isTitleWord = (folded: string): boolean => titleWords.has(folded);
