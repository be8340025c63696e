package fr.monjob.offer.employer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Whom to reach at an employer; each part may be null. */
@Embeddable
public class EmployerContact {

    @Column(name = "contact_name")
    public String name;

    @Column(name = "contact_email")
    public String email;

    @Column(name = "contact_phone")
    public String phone;
}
