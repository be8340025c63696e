package fr.monjob.sample.bad.util;

import java.util.Date;

public class DateHelper {
    public Date today() {
        return new Date();
    }
}
