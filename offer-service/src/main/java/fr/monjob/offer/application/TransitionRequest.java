package fr.monjob.offer.application;

import fr.monjob.contract.vocabulary.ContractType;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * One side moves an application on, or enters afterwards what happened elsewhere.
 *
 * @param reason       needed for REFUSED, from the published list
 * @param on           the day it happened, when that was before today: not before the previous step. It is shown to both
 *                     sides and dates statistics; answers in time are counted by when they were recorded
 * @param hiredOn      first day of work, for HIRED; the day of the hire when absent
 * @param contractType for HIRED; the offer's when absent
 */
public record TransitionRequest(
        @NotNull ApplicationState to,
        LocalDate on,
        RefusalReason reason,
        LocalDate hiredOn,
        ContractType contractType) {}
