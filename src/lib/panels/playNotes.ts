import type { Note } from '../model/notesOf.ts';

/** Seconds in which a tone comes and goes, so that it does not click; and before the first one. */
const EDGE = 0.02;

/** One tone of the notes, through the sound's own clock. The path's is the fuller of the three. */
function sound(context: AudioContext, { time, lasts, frequency, gain, pan }: Note): void {
	const start = context.currentTime + EDGE + time;
	const end = start + lasts;
	const oscillator = new OscillatorNode(context, { frequency, type: pan ? 'sine' : 'triangle' });
	const volume = new GainNode(context, { gain: 0 });
	volume.gain.setValueAtTime(0, start);
	volume.gain.linearRampToValueAtTime(gain, start + EDGE);
	volume.gain.setValueAtTime(gain, end - 2 * EDGE);
	volume.gain.linearRampToValueAtTime(0, end - EDGE);
	oscillator
		.connect(volume)
		.connect(new StereoPannerNode(context, { pan }))
		.connect(context.destination);
	oscillator.start(start);
	oscillator.stop(end);
}

/** Plays notes and says which year sounds, null when all have; gives what silences them at once. */
export function playNotes(
	notes: readonly Note[],
	onyear: (year: number | null) => void
): () => void {
	const context = new AudioContext();
	for (const note of notes) sound(context, note);
	const starts = new Map(notes.map(({ year, time }) => [year, time]));
	const timers = [...starts].map(([year, time]) => setTimeout(() => onyear(year), time * 1000));
	const stop = () => {
		timers.forEach(clearTimeout);
		void context.close();
		onyear(null);
	};
	const end = Math.max(...notes.map(({ time, lasts }) => time + lasts));
	timers.push(setTimeout(stop, (end + EDGE) * 1000));
	return stop;
}
