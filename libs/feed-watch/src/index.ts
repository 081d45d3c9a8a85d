export { expectedItems, floodRatio, type HourlyCounts, historyHours, hourOf } from './rhythm.js';
export { missingNumbers, type NumberSeen } from './service-gaps.js';
