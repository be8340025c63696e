package fr.monjob.matching.candidatesearch;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.monjob.contract.vocabulary.ContractType;
import fr.monjob.web.problem.OnField;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom an employer looks for, around one of its workplaces. A job, skills, or both.
 *
 * @param radiusKm     5, 10, 20, 30 or 50
 * @param romeCode     null for any job: people are found by half of the skills
 * @param contractType null for any
 * @param limit        1 to 100, null for 20
 */
public record WorkplaceSearchRequest(
        @NotNull UUID workplaceId,
        @NotNull Integer radiusKm,

        @Pattern(regexp = "[A-N][0-9]{4}", message = "{rome-code}")
        String romeCode,

        @Size(max = 30) List<@Valid @NotNull Skill> skills,
        ContractType contractType,
        @Min(1) @Max(100) Integer limit) {

    private static final int DEFAULT_LIMIT = 20;

    public WorkplaceSearchRequest {
        skills = skills == null ? List.of() : List.copyOf(skills);
        limit = limit == null ? Integer.valueOf(DEFAULT_LIMIT) : limit;
    }

    @OnField("romeCode")
    @AssertTrue(message = "{job-or-skills}")
    boolean isAboutSomething() {
        return romeCode != null || !skills.isEmpty();
    }

    @OnField("skills")
    @AssertTrue(message = "{skill-once}")
    boolean isWithoutRepetition() {
        return skills.stream().map(Skill::code).distinct().count() == skills.size();
    }

    /** A skill of the catalogue; on the wire also its code alone. @param weight null for ESSENTIAL */
    @Schema(name = "SearchedSkill")
    public record Skill(@NotBlank @Size(max = 20) String code, Weight weight) {

        @JsonCreator
        public Skill {
            weight = weight == null ? Weight.ESSENTIAL : weight;
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Skill of(String code) {
            return new Skill(code, null);
        }
    }

    /** How much a skill is needed, as in an offer. */
    public enum Weight {
        ESSENTIAL,
        USEFUL
    }
}
