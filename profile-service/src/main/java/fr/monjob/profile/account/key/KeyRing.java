package fr.monjob.profile.account.key;

import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;

/**
 * The keys in use, as they were when they were last read.
 *
 * @param signingKid the key that signs
 * @param verifying  all keys whose signature is good: to come, in office and retired
 */
record KeyRing(String signingKid, PrivateKey signing, Map<String, RSAPublicKey> verifying) {}
