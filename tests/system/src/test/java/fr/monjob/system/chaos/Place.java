package fr.monjob.system.chaos;

import java.util.List;

/** Where somebody lives or works, and at what: so many places that an offer meets a few people and no crowd. */
record Place(String communeCode, String romeCode) {

    private static final List<String> COMMUNES = List.of(
            "29019", "35238", "44109", "33063", "31555", "34172", "38185", "21231", "67482", "57463", "51454", "80021",
            "76540", "14118", "72181", "37261", "87085", "63113", "45234", "62498");

    private static final List<String> JOBS = List.of("F1703", "K1304", "K1302", "N1103", "N1105");

    static Place of(int number) {
        return new Place(COMMUNES.get(number % COMMUNES.size()), JOBS.get(number / COMMUNES.size() % JOBS.size()));
    }
}
