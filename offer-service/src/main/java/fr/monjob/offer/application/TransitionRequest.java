package fr.monjob.offer.application;

import fr.monjob.contract.vocabulary.ContractType;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * One side moves an application on.
 *
 * @param reason       needed for REFUSED, from the published list
 * @param hiredOn      first day of work, for HIRED; today when absent
 * @param contractType for HIRED; the offer's when absent
 */
public record TransitionRequest(
        @NotNull ApplicationState to, RefusalReason reason, LocalDate hiredOn, ContractType contractType) {}
