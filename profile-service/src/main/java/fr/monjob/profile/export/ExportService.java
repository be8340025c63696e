package fr.monjob.profile.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import fr.monjob.privacy.PersonalRecords;
import fr.monjob.profile.cv.CvFile;
import fr.monjob.profile.cv.CvService;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Everything that is held of a person, in one file: what a machine reads, and the CVs as they were sent. RGPD art. 15, 20. */
@ApplicationScoped
class ExportService {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private static final String READ_ME = """
            Vos données chez MonJob

            Ce fichier contient tout ce que la plateforme garde de vous, tel qu'elle le garde :
            - un fichier .json par partie de la plateforme (votre profil et qui l'a vu, vos candidatures, vos messages,
              vos mesures d'insertion…), lisible par un ordinateur ou un éditeur de texte ;
            - le dossier cv : vos CV, tels que vous les avez envoyés.
            Les mots de passe et les clés n'y sont pas : nous ne connaissons que leur empreinte.
            """;

    private final PersonalRecords records;
    private final OtherServices others;
    private final CvService cvs;

    ExportService(PersonalRecords records, OtherServices others, CvService cvs) {
        this.records = records;
        this.others = others;
        this.cvs = cvs;
    }

    /**
     * Gathers all records now; the files follow one by one when it is written.
     *
     * @throws ProblemException 503 when a service does not answer
     */
    Export gather(UUID personId, String bearerToken) {
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        parts.put("profile-service", JSON.valueToTree(records.read(personId)));
        parts.putAll(others.readAll(bearerToken));
        return out -> write(personId, parts, out);
    }

    private void write(UUID personId, Map<String, JsonNode> parts, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            add(zip, "LISEZ-MOI.txt", READ_ME.getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, JsonNode> part : parts.entrySet()) {
                add(zip, part.getKey() + ".json", JSON.writeValueAsBytes(part.getValue()));
            }
            for (UUID cv : cvs.listSent(personId)) {
                CvFile file = cvs.findSent(personId, cv).orElse(null);
                if (file != null) {
                    add(zip, "cv/" + cv + "-" + file.filename(), file.content());
                }
            }
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** A file that is written when somebody takes it. */
    @FunctionalInterface
    interface Export {
        void writeTo(OutputStream out) throws IOException;
    }
}
