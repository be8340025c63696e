package fr.monjob.profile.account.secondfactor;

import java.util.List;

/** Codes for who has not got the phone, each good once; to be kept on paper. */
public record RecoveryCodesView(List<String> recoveryCodes) {}
