package fr.monjob.profile.account.limit;

import io.netty.util.NetUtil;
import java.util.Arrays;
import java.util.HexFormat;

/** Who is one client on the network. */
final class NetworkAddress {

    private static final int IPV6_NETWORK_BYTES = 8;

    private NetworkAddress() {}

    /** The address itself; of IPv6 only the /64, because whoever has one address there has all of them. */
    static String networkOf(String address) {
        byte[] bytes = address == null ? null : NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null) {
            return "unknown";
        }
        boolean ipv6 = bytes.length > 4;
        return HexFormat.of().formatHex(ipv6 ? Arrays.copyOf(bytes, IPV6_NETWORK_BYTES) : bytes);
    }
}
