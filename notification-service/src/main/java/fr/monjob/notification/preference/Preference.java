package fr.monjob.notification.preference;

import fr.monjob.notification.message.MessageKind;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** How one kind of message reaches a reader. */
public record Preference(
        @NotNull MessageKind kind,
        @NotNull Set<@NotNull Channel> channels,
        @NotNull Frequency frequency) {

    /** The channels in the order of their enum, so that the same choice always reads the same. */
    public Preference {
        if (channels != null && !channels.isEmpty() && channels.stream().noneMatch(Objects::isNull)) {
            channels = Collections.unmodifiableSet(EnumSet.copyOf(channels));
        }
    }

    /** Whether messages of this kind take this way. */
    public boolean uses(Channel channel) {
        return frequency != Frequency.OFF && channels.contains(channel);
    }
}
