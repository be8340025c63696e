package fr.monjob.profile.peoplelist;

import fr.monjob.profile.person.PersonRequest;
import fr.monjob.profile.person.ProfilesOnBehalf;
import fr.monjob.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Checks each line like the form of a profile, and finds who accompanies the person. */
@ApplicationScoped
class ListChecker {

    private final Validator validator;
    private final ProfilesOnBehalf profiles;
    private final CurrentUser caller;

    ListChecker(Validator validator, ProfilesOnBehalf profiles, CurrentUser caller) {
        this.validator = validator;
        this.profiles = profiles;
        this.caller = caller;
    }

    /** The people of all lines without a fault. */
    @Transactional(TxType.MANDATORY)
    List<ListedPerson> check(ListFile file, ListReader reader, ListFaults faults) {
        ListAdvisors advisors = new ListAdvisors(caller, faults);
        List<ListedPerson> people = new ArrayList<>();
        for (ListRow row : file.rows()) {
            PersonRequest profile = reader.read(row);
            check(row, profile, faults);
            Optional<UUID> advisor = advisors.find(row);
            if (!faults.has(row)) {
                people.add(new ListedPerson(row.line(), profile, advisor.orElseThrow()));
            }
        }
        return people;
    }

    private void check(ListRow row, PersonRequest profile, ListFaults faults) {
        validator
                .validate(profile)
                .forEach(violation ->
                        add(row, violation.getPropertyPath().toString(), violation.getMessage() + ".", faults));
        profiles.listFaults(profile).forEach(fault -> add(row, fault.field(), fault.message(), faults));
    }

    private static void add(ListRow row, String field, String message, ListFaults faults) {
        ListColumn column = field.equals("home.address") ? ListColumn.ADDRESS : ListReader.columnOf(field);
        // A place that was not found is no field either: that was said.
        if (!faults.has(row, column) && !(column == ListColumn.COMMUNE && faults.has(row))) {
            faults.add(row, column, message);
        }
    }
}
