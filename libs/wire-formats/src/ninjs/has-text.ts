const readable = /[^\s\p{Cc}\p{Cf}]/u;

/** Whether there is anything to read: marks of direction, joiners and control characters are not. */
export const hasText = (text: string): boolean => readable.test(text);
