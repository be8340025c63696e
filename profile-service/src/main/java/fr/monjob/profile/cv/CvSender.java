package fr.monjob.profile.cv;

/** Who brought a CV. */
public enum CvSender {
    PERSON,
    /** The advisor who accompanies the person, and was handed it. */
    ADVISOR
}
