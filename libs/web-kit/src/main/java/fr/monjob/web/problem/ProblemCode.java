package fr.monjob.web.problem;

import java.util.Locale;

/**
 * Every problem the API can answer: one stable code, its HTTP status, its title in French and English.
 * The code is part of the contract (last segment of the problem's {@code type}): it is never renamed.
 */
public enum ProblemCode {
    // The request itself
    VALIDATION_FAILED(400, "Données invalides", "Invalid data"),
    UNKNOWN_FIELD(400, "Champ inconnu", "Unknown field"),
    MALFORMED_JSON(400, "JSON illisible", "Unreadable JSON"),
    MALFORMED_REQUEST(400, "Requête illisible", "Unreadable request"),
    NOT_FOUND(404, "Introuvable", "Not found"),
    METHOD_NOT_ALLOWED(405, "Méthode non autorisée", "Method not allowed"),
    NOT_ACCEPTABLE(406, "Format de réponse non disponible", "Response format not available"),
    REQUEST_TIMEOUT(408, "Requête trop lente", "Request too slow"),
    PAYLOAD_TOO_LARGE(413, "Contenu trop volumineux", "Content too large"),
    URI_TOO_LONG(414, "Adresse trop longue", "URI too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "Type de contenu non pris en charge", "Unsupported media type"),
    MISDIRECTED(421, "Hôte inconnu", "Unknown host"),
    HEADERS_TOO_LARGE(431, "En-têtes trop volumineux", "Headers too large"),

    // Who asks
    UNAUTHENTICATED(401, "Authentification requise", "Authentication required"),
    BAD_CREDENTIALS(401, "Identifiant ou mot de passe incorrect", "Wrong identifier or password"),
    SECOND_FACTOR_REQUIRED(401, "Code de connexion demandé", "Log-in code asked for"),
    SECOND_FACTOR_WRONG(401, "Code de connexion incorrect", "Wrong log-in code"),
    REFRESH_TOKEN_INVALID(401, "Session expirée", "Session expired"),
    FORBIDDEN(403, "Action non autorisée", "Action not allowed"),
    EMPLOYER_NOT_VERIFIED(403, "Employeur non vérifié", "Employer not verified"),

    // Concurrent or repeated change
    PRECONDITION_REQUIRED(428, "En-tête If-Match requis", "If-Match header required"),
    PRECONDITION_FAILED(412, "La ressource a changé entre-temps", "The resource has changed meanwhile"),
    CONFLICT(409, "Conflit avec l'état actuel", "Conflict with the current state"),
    ALREADY_EXISTS(409, "Existe déjà", "Already exists"),
    IDEMPOTENCY_KEY_REUSED(422, "Clé d'idempotence déjà utilisée", "Idempotency key already used"),
    REQUEST_IN_PROGRESS(409, "Requête déjà en cours", "Request already in progress"),

    // The house
    TOO_MANY_REQUESTS(429, "Trop de requêtes", "Too many requests"),
    INTERNAL_ERROR(500, "Erreur interne", "Internal error"),
    BAD_GATEWAY(502, "Réponse invalide d'un service", "Invalid answer from a service"),
    UNAVAILABLE(503, "Service momentanément indisponible", "Service temporarily unavailable"),
    GATEWAY_TIMEOUT(504, "Délai de réponse dépassé", "Response timeout"),

    // Accounts
    IDENTIFIER_TAKEN(409, "Identifiant déjà utilisé", "Identifier already taken"),
    INVALID_IDENTIFIER(400, "Identifiant invalide", "Invalid identifier"),
    WEAK_PASSWORD(400, "Mot de passe trop faible", "Password too weak"),
    RESET_LINK_OVER(410, "Lien périmé", "Link over"),
    INVALID_SIRET(400, "SIRET invalide", "Invalid SIRET"),
    INVALID_INVITATION(422, "Invitation invalide", "Invalid invitation"),
    LETTERS_GONE(410, "Lettres effacées", "Letters erased"),

    // Reference data
    UNKNOWN_COMMUNE(422, "Commune inconnue", "Unknown commune"),
    UNKNOWN_JOB(422, "Métier inconnu", "Unknown job"),
    UNKNOWN_SKILL(422, "Compétence inconnue", "Unknown skill"),

    // People and their CVs
    CONFIRMATION_REQUIRED(422, "Confirmation requise", "Confirmation required"),
    CONSENT_REQUIRED(422, "Consentement requis", "Consent required"),
    PROFILE_INCOMPLETE(422, "Profil incomplet", "Incomplete profile"),
    LIST_REFUSED(422, "Liste à corriger", "List to be corrected"),
    LIST_HAS_DUPLICATES(422, "Personnes déjà présentes", "People already there"),
    CV_LIMIT_REACHED(429, "Nombre maximal de CV atteint", "Maximum number of CVs reached"),
    CV_REJECTED(422, "CV refusé", "CV rejected"),

    // Contact requests
    CONTACT_ALREADY_ASKED(409, "Demande de contact déjà envoyée", "Contact already requested"),

    // Offers and applications
    OFFER_NOT_EDITABLE(422, "Offre non modifiable", "Offer not editable"),
    OFFER_NOT_PUBLISHED(422, "Offre non publiée", "Offer not published"),
    DISCRIMINATORY_WORDING(422, "Formulation discriminatoire", "Discriminatory wording"),
    TRANSITION_NOT_ALLOWED(422, "Changement d'état impossible", "Transition not allowed"),
    REFUSAL_REASON_REQUIRED(422, "Motif de refus requis", "Refusal reason required"),
    ALREADY_APPLIED(409, "Candidature déjà envoyée", "Already applied"),
    THREAD_CLOSED(422, "Échange terminé", "Thread closed"),
    NO_OPENING_LEFT(422, "Plus de poste à pourvoir", "No opening left"),

    // Rules of the measures, each by its own name
    IAE_STRUCTURE(422, "Structure hors de l'IAE", "Structure outside the IAE"),
    PRESCRIBER_STRUCTURE(422, "Prescription pour sa propre structure", "Prescription for one's own structure"),
    IAE_ELIGIBILITY(422, "Critères de l'IAE non réunis", "Criteria of the IAE not met"),
    PASS_WAITING(422, "Délai d'attente après un PASS IAE", "Waiting time after a PASS IAE"),
    PASS_IAE(422, "Fin du PASS IAE dépassée", "Beyond the end of the PASS IAE"),
    PASS_SUSPENSION(422, "Suspension du PASS IAE impossible", "PASS IAE not suspended"),
    PASS_PROLONGATION(422, "Prolongation du PASS IAE impossible", "PASS IAE not prolonged"),
    PMSMP_RENEWAL(422, "Renouvellement d'immersion impossible", "Immersion not renewable"),
    PMSMP_AGREEMENTS(422, "Trop de conventions d'immersion", "Too many immersion agreements"),
    PMSMP_LENGTH(422, "Immersion trop longue", "Immersion too long"),
    PMSMP_DAYS(422, "Trop de jours d'immersion", "Too many days of immersion"),
    CDDI_HOURS(422, "Durée hebdomadaire du CDDI", "Weekly hours of the CDDI"),
    CDDI_MINIMUM(422, "CDDI trop court", "CDDI too short"),
    CDDI_TOTAL(422, "Durée totale des CDDI dépassée", "Total of CDDIs exceeded"),
    CDDI_EXTENSION(422, "Prolongation du CDDI", "Extension of the CDDI"),
    CONTRAT_AIDE_TOTAL(422, "Durée totale des contrats aidés dépassée", "Total of subsidised contracts exceeded"),

    // Hours of clauses
    CLAUSE_COUNTABILITY(422, "Hors de la période d'éligibilité", "Outside the time in which hours count"),
    CLAUSE_MONTH(422, "Plus d'heures que n'en a le mois", "More hours than the month has"),
    HOURS_ALREADY_CLAIMED(422, "Heures déjà comptées", "Hours already claimed"),
    LINE_REVERSED(422, "Ligne déjà reprise", "Line already reversed");

    private static final String TYPE_BASE = "https://monjob.fr/problems/";

    private final int status;
    private final Wording title;

    ProblemCode(int status, String french, String english) {
        this.status = status;
        this.title = new Wording(french, english);
    }

    /** The HTTP status this problem is answered with. */
    public int status() {
        return status;
    }

    /** The title, the same for every occurrence. */
    public Wording title() {
        return title;
    }

    /** The stable kebab-case code, for example {@code already-applied}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The RFC 9457 {@code type}: an absolute URI that ends with {@link #code()}. */
    public String type() {
        return TYPE_BASE + code();
    }

    /** The general code for an HTTP status that no more precise code describes. */
    public static ProblemCode ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 409 -> CONFLICT;
            case 408 -> REQUEST_TIMEOUT;
            case 412 -> PRECONDITION_FAILED;
            case 413 -> PAYLOAD_TOO_LARGE;
            case 414 -> URI_TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 421 -> MISDIRECTED;
            case 428 -> PRECONDITION_REQUIRED;
            case 429 -> TOO_MANY_REQUESTS;
            case 431 -> HEADERS_TOO_LARGE;
            case 502 -> BAD_GATEWAY;
            case 503 -> UNAVAILABLE;
            case 504 -> GATEWAY_TIMEOUT;
            default -> status >= 500 ? INTERNAL_ERROR : MALFORMED_REQUEST;
        };
    }
}
