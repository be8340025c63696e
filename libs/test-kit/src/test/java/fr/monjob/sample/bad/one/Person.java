package fr.monjob.sample.bad.one;

import fr.monjob.sample.bad.two.PersonDoor;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

@Entity
public class Person {
    @Id
    String id;

    @Transient
    PersonDoor door;
}
