package fr.monjob.insertion.dashboard;

import java.util.List;

/** The dashboard of a year. */
public record DashboardView(List<Figure> items) {}
