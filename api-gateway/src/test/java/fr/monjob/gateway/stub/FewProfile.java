package fr.monjob.gateway.stub;

import java.util.HashMap;
import java.util.Map;

/** Services that six requests keep busy. */
public class FewProfile extends GatewayProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> config = new HashMap<>(super.getConfigOverrides());
        config.put("monjob.limit.busy", "6");
        return config;
    }
}
