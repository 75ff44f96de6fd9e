using Osl.Bench.Databases;

namespace Osl.Bench.Loading;

/// <summary>The tables of activities: what is planned and who takes part, and the copies that the module keeps of others' facts.</summary>
internal static class ActivityTables
{
    public static readonly Table Edition = new("activities", "catalogue_edition", "centre_id", "number", "is_hidden");

    public static readonly Table Form = new("activities", "activity_form", "id", "centre_id", "code", "is_retired", "name_en", "name_pl", "name_sort_key", "seeded", "stream_position", "version");

    public static readonly Table Community = new("activities", "community_copy", "id", "centre_id", "name", "kind", "municipality_ids", "is_archived", "source_position");

    public static readonly Table Person = new("activities", "person_copy", "id", "centre_id", "is_minor", "source_position");

    public static readonly Table Activity = new(
        "activities", "activity", "id", "centre_id", "state", "title", "title_folded", "title_sort_key", "text_folded", "description", "form", "kind", "component", "level", "participation_level", "community_ids",
        "starts_at", "ends_at", "place_text", "place_folded", "capacity", "enrolment_mode", "attendance_mode", "for_minors", "accessibility", "target_groups", "need_ids", "co_hosts", "lead_ids", "learning_outcomes",
        "leads", "drafted_at", "published_at", "changed_at", "version", "stream_position");

    public static readonly Table Enrolment = new(
        "activities", "enrolment", "id", "centre_id", "activity_id", "person_id", "number", "state", "holds_seat", "needs_consent", "walked_in", "enrolled_by_id", "enrolled_at", "version", "stream_position");
}
