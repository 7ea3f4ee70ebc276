import type { questions as model } from '../en/questions.ts';

export const questions: typeof model = {
	ask: 'Chiedi',
	texts: {
		halves: 'E se la crescita si dimezza dopo il 2027?',
		levels: 'E se si ferma a 500 mld $?',
		accelerators: 'Che cosa prevedeva Omdia nel 2025?'
	}
};
