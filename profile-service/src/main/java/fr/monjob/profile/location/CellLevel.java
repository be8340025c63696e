package fr.monjob.profile.location;

import java.util.Optional;

/** How finely a person's place is told, finest first. Each square holds four of the level before it. */
public enum CellLevel {
    KM_2(2_000),
    KM_4(4_000),
    KM_8(8_000),
    KM_16(16_000),
    /** The whole group of communes, where even 16 km hold too few people. */
    EPCI(0);

    private final int sizeMetres;

    CellLevel(int sizeMetres) {
        this.sizeMetres = sizeMetres;
    }

    /** Side of the square; 0 for a group of communes. */
    public int sizeMetres() {
        return sizeMetres;
    }

    /** The next coarser level; the coarsest stays. */
    public CellLevel coarser() {
        return this == EPCI ? EPCI : values()[ordinal() + 1];
    }

    /** Whether this tells more than the other one. */
    public boolean isFinerThan(CellLevel other) {
        return ordinal() < other.ordinal();
    }

    /** How often the square of 2 km has to be halved to get this one; empty for a group of communes. */
    Optional<Integer> shift() {
        return this == EPCI ? Optional.empty() : Optional.of(ordinal());
    }
}
