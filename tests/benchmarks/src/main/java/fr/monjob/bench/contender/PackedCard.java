package fr.monjob.bench.contender;

import fr.monjob.match.api.PersonCard;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.UUID;

/** What the rule reads of a person besides place and skills, in a few bytes, read in place. */
final class PackedCard {

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle CHAR = MethodHandles.byteArrayViewVarHandle(char[].class, ByteOrder.BIG_ENDIAN);

    private static final int FREE_FROM = 1;
    private static final int ID = 5;
    private static final int WISH_COUNT = 21;
    private static final int WISHES = 22;

    final long[] wishes = new long[127];
    private byte[] bytes;
    private int offset;
    private int length;

    static byte[] pack(PersonCard card, Codes codes) {
        int wishes = card.wishes().size();
        ByteBuffer packed =
                ByteBuffer.allocate(WISHES + 8 * wishes + 2 * card.skills().size());
        packed.put(Codes.licences(card.licences())).putInt(Codes.day(card.availableFrom()));
        packed.putLong(card.id().getMostSignificantBits()).putLong(card.id().getLeastSignificantBits());
        packed.put((byte) wishes);
        card.wishes().forEach(wish -> packed.putLong(Wish.of(wish)));
        card.skills().forEach(skill -> packed.putChar((char) codes.obtain(skill)));
        return packed.array();
    }

    /** Looks at another card from now on. */
    void at(byte[] packed, int from, int size) {
        bytes = packed;
        offset = from;
        length = size;
        for (int wish = 0; wish < wishCount(); wish++) {
            wishes[wish] = (long) LONG.get(bytes, offset + WISHES + 8 * wish);
        }
    }

    byte licences() {
        return bytes[offset];
    }

    int freeFrom() {
        return (int) INT.get(bytes, offset + FREE_FROM);
    }

    int wishCount() {
        return bytes[offset + WISH_COUNT];
    }

    UUID id() {
        return new UUID((long) LONG.get(bytes, offset + ID), (long) LONG.get(bytes, offset + ID + 8));
    }

    boolean has(int skill) {
        for (int at = WISHES + 8 * wishCount(); at < length; at += 2) {
            if ((char) CHAR.get(bytes, offset + at) == skill) {
                return true;
            }
        }
        return false;
    }
}
