package fr.monjob.gateway.limit;

import fr.monjob.gateway.exchange.AccessToken;
import java.util.Arrays;

/** Under which key a caller is counted. */
final class CallerKey {

    private CallerKey() {}

    /** An IPv4 address as it is; of IPv6 the first 64 bits, for whoever has one address there has them all. */
    static String ofPeer(String address) {
        int zone = address.indexOf('%');
        String plain = zone < 0 ? address : address.substring(0, zone);
        if (plain.indexOf(':') < 0) {
            return "peer " + plain;
        }
        return "peer " + String.join(":", Arrays.asList(groups(plain)).subList(0, 4));
    }

    static String ofAccount(AccessToken token) {
        return "account " + token.account();
    }

    /** The eight groups of an address whose one {@code ::} may stand for several zero groups. */
    private static String[] groups(String address) {
        String[] halves = address.split("::", -1);
        String[] head = halves[0].isEmpty() ? new String[0] : halves[0].split(":");
        String[] groups = new String[8];
        Arrays.fill(groups, "0");
        for (int i = 0; i < Math.min(head.length, 8); i++) {
            groups[i] = head[i].replaceFirst("^0+(?=.)", "");
        }
        if (halves.length == 2 && !halves[1].isEmpty()) {
            String[] tail = halves[1].split(":");
            for (int i = 0; i < Math.min(tail.length, 8 - head.length); i++) {
                groups[8 - tail.length + i] = tail[i].replaceFirst("^0+(?=.)", "");
            }
        }
        return groups;
    }
}
