/** One step of the article's supply story: who works for whom. */
export interface StoryEdge {
	id: string;
	/** Companies. */
	from: string;
	to: string;
	/** Edges of one lane follow each other: an own design, what is in use today, what the leader sells. */
	lane: 'own-design' | 'today' | 'leader';
	/** The process it is made in: "5 nm". */
	node?: string;
	status: 'talks' | 'in-use' | 'limited';
	standing: 'reported' | 'disputed';
	source: string;
	note: string;
}
