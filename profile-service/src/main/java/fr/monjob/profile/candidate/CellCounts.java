package fr.monjob.profile.candidate;

import fr.monjob.profile.location.CellLevel;
import java.util.function.ToIntFunction;

/** How many published people the squares around one place hold, itself included. */
record CellCounts(long km2, long km4, long km8, long km16) implements ToIntFunction<CellLevel> {

    @Override
    public int applyAsInt(CellLevel level) {
        return (int)
                switch (level) {
                    case KM_2 -> km2;
                    case KM_4 -> km4;
                    case KM_8 -> km8;
                    case KM_16 -> km16;
                    case EPCI ->
                        throw new IllegalArgumentException("A group of communes is used however few live there");
                };
    }
}
