package fr.monjob.profile.account.recovery;

import fr.monjob.profile.account.AccountEntity;
import fr.monjob.profile.account.Member;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Links that set a new password, without the mail. */
@ApplicationScoped
public class ResetLinks {

    private final PasswordResets resets;

    ResetLinks(PasswordResets resets) {
        this.resets = resets;
    }

    /** What stands behind the # of a link for this member. */
    public String tokenFor(Member member) {
        String link = QuarkusTransaction.requiringNew()
                .call(() -> resets.handOver(AccountEntity.findById(member.id())).link());
        return link.substring(link.indexOf('#') + 1);
    }
}
