package fr.monjob.insertion.programme;

/** What people work at in a college. */
public enum CollegeActivity {
    /** In the kitchen and the canteen. */
    RESTAURATION,
    /** Cleaning and upkeep. */
    ENTRETIEN,
    /** Services that several colleges share, for example a team that moves from one to the next. */
    SERVICES_PARTAGES
}
