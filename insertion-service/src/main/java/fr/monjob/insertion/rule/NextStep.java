package fr.monjob.insertion.rule;

import fr.monjob.web.problem.Wording;
import java.time.LocalDate;

/** What has to be done before a limit is reached, and from which day on. */
public record NextStep(LocalDate on, Wording action) {}
