package fr.monjob.profile.peoplelist;

import fr.monjob.profile.account.Identifier;
import fr.monjob.profile.peoplelist.ListDuplicate.Trait;
import fr.monjob.profile.person.NameKey;
import fr.monjob.profile.person.PersonRequest;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that two people do not share.
 *
 * @param value as it is compared: number and address as they are kept, "name key|birth date"
 */
record PersonTrait(Trait kind, String value) {

    static List<PersonTrait> of(PersonRequest profile) {
        List<PersonTrait> traits = new ArrayList<>();
        if (profile.birthDate() != null) {
            String name = NameKey.of(profile.familyName(), profile.givenName());
            traits.add(new PersonTrait(Trait.NAME_AND_BIRTH_DATE, name + "|" + profile.birthDate()));
        }
        if (profile.phone() != null) {
            Identifier.parsePhone(profile.phone())
                    .ifPresent(phone -> traits.add(new PersonTrait(Trait.PHONE, phone.value())));
        }
        if (profile.email() != null) {
            Identifier.parseEmail(profile.email())
                    .ifPresent(email -> traits.add(new PersonTrait(Trait.EMAIL, email.value())));
        }
        return traits;
    }
}
