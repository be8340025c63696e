package fr.monjob.profile.account.notice;

import fr.monjob.contract.account.AccountNotice;
import fr.monjob.contract.account.AccountNotice.Matter;
import fr.monjob.contract.event.EventType;
import fr.monjob.contract.id.UuidV7;
import fr.monjob.messaging.outbox.Outbox;
import fr.monjob.profile.account.AccountEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Has owners of accounts told what happens to them. */
@ApplicationScoped
public class AccountNotices {

    private final Outbox outbox;

    AccountNotices(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Tells the owner, by mail and SMS, whatever they chose to hear of. */
    @Transactional(TxType.MANDATORY)
    public void give(AccountEntity owner, Matter matter) {
        give(UuidV7.next(), owner, matter);
    }

    /** @param noticeId by which notification-service asks for what goes along */
    @Transactional(TxType.MANDATORY)
    public void give(UUID noticeId, AccountEntity owner, Matter matter) {
        outbox.append(
                EventType.ACCOUNT_NOTICE_GIVEN,
                noticeId,
                1,
                new AccountNotice(noticeId, owner.id, owner.role.name(), matter));
    }
}
