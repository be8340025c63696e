package fr.monjob.matching.postgis;

import java.util.Arrays;

/**
 * The two keys into which HMAC-SHA-256 turns a key (RFC 2104): with them the database draws the day's lots by plain
 * {@code sha256}, which it has without an extension.
 */
record LotPads(byte[] inner, byte[] outer) {

    private static final int BLOCK = 64;

    /** @param key at most 64 bytes */
    static LotPads of(byte[] key) {
        return new LotPads(mixed(key, (byte) 0x36), mixed(key, (byte) 0x5c));
    }

    private static byte[] mixed(byte[] key, byte pad) {
        byte[] block = Arrays.copyOf(key, BLOCK);
        for (int i = 0; i < BLOCK; i++) {
            block[i] ^= pad;
        }
        return block;
    }
}
