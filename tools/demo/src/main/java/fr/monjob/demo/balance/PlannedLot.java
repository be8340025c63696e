package fr.monjob.demo.balance;

import java.util.List;

/**
 * A lot and the list of its hours.
 *
 * @param colleges of a contract in colleges, each its code and name
 * @param hoursCsv as an employer sends it
 */
record PlannedLot(String name, String siret, long hours, List<String[]> colleges, String hoursCsv) {}
