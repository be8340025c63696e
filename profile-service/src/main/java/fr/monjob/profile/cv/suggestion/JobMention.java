package fr.monjob.profile.cv.suggestion;

import fr.monjob.referential.rome.RomeJob;

/**
 * A job that the text names.
 *
 * @param title the person's title, not the name of a trade
 * @param weight how much the place where it stands says about the person, 0 or more
 */
record JobMention(Finding<RomeJob> finding, boolean title, double weight) {}
