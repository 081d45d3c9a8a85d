import { parentPort } from 'node:worker_threads';
import { itemSketch, type StoryText } from '../likeness/item-sketch.js';

if (parentPort === null) throw new Error('sketch-worker runs as a worker thread only');
const port = parentPort;
port.on('message', (texts: readonly StoryText[]) => port.postMessage(texts.map(itemSketch)));
