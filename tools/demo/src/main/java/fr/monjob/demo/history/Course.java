package fr.monjob.demo.history;

import fr.monjob.demo.chance.Dice;
import fr.monjob.demo.history.Application.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How an application goes on, step by step, none of them later than today. For one thread. */
final class Course {

    private static final List<String> REASONS = List.of(
            "SKILLS_MISSING",
            "EXPERIENCE_MISSING",
            "LICENCE_MISSING",
            "HOURS_NOT_COMPATIBLE",
            "NOT_AVAILABLE",
            "NO_ANSWER",
            "POSITION_FILLED",
            "POSITION_FILLED",
            "POSITION_CANCELLED");

    private final Dice dice;
    private final LocalDate today;

    Course(Dice dice, LocalDate today) {
        this.dice = dice;
        this.today = today;
    }

    /** It ends with a hire. */
    List<Step> toHire(LocalDate appliedOn) {
        List<Step> steps = new ArrayList<>();
        LocalDate day = step(steps, "VIEWED", appliedOn, 3);
        day = step(steps, "INTERVIEW", day, 7);
        if (dice.percent(70)) {
            day = step(steps, "ACCEPTED", day, 4);
        }
        LocalDate hired = atMostToday(day.plusDays(dice.between(0, 3)));
        steps.add(new Step("HIRED", hired, null, atMostToday(hired.plusDays(dice.between(0, 6)))));
        return steps;
    }

    /** It ends otherwise, or has not ended yet: the older, the more often it has. */
    List<Step> toNoHire(LocalDate appliedOn) {
        List<Step> steps = new ArrayList<>();
        boolean recent = appliedOn.isAfter(today.minusDays(12));
        if (dice.percent(recent ? 45 : 6)) {
            return steps;
        }
        LocalDate day = step(steps, "VIEWED", appliedOn, 4);
        if (dice.percent(recent ? 60 : 5)) {
            return steps;
        }
        if (dice.percent(45)) {
            day = step(steps, "INTERVIEW", day, 8);
            if (dice.percent(recent ? 70 : 10)) {
                return steps;
            }
        }
        if (dice.percent(7)) {
            step(steps, "ACCEPTED", day, 5);
        } else if (dice.percent(12)) {
            step(steps, "WITHDRAWN", day, 5);
        } else {
            steps.add(new Step("REFUSED", atMostToday(day.plusDays(dice.between(1, 9))), dice.pick(REASONS), null));
        }
        return steps;
    }

    private LocalDate step(List<Step> steps, String to, LocalDate after, int days) {
        LocalDate day = atMostToday(after.plusDays(dice.between(1, days)));
        steps.add(new Step(to, day, null, null));
        return day;
    }

    private LocalDate atMostToday(LocalDate day) {
        return day.isAfter(today) ? today : day;
    }
}
