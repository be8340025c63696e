package fr.monjob.notification.delivery.way;

import java.nio.file.Path;

/** A folder of text files, for a machine without a provider. */
final class SmsFolder implements SmsWay {

    private final OutFolder folder;

    SmsFolder(Path folder) {
        this.folder = new OutFolder(folder);
    }

    @Override
    public void send(OutgoingSms sms) {
        folder.write(sms.reference() + ".txt", "To: " + sms.to() + "\n\n" + sms.text() + "\n");
    }
}
