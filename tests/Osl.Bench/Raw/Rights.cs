using System.Collections.Frozen;

namespace Osl.Bench.Raw;

/// <summary>The rights that the measured requests need, and the roles that have them until a centre says otherwise.</summary>
internal static class Rights
{
    public const string ReadJournal = "diagnosis.journal.read";
    public const string WriteJournal = "diagnosis.journal.write";
    public const string ReadEnrolments = "activities.enrolments.read";

    private static readonly FrozenSet<string> Readers =
        FrozenSet.Create("OrganizerOSL", "TeamCoordinator", "Animator", "Specialist", "SocialWorker", "ServicesOrganizer", "Director");

    private static readonly FrozenSet<string> Writers = FrozenSet.Create("OrganizerOSL", "TeamCoordinator", "Animator", "SocialWorker", "ServicesOrganizer");

    private static readonly FrozenSet<string> EnrolmentReaders = FrozenSet.Create("OrganizerOSL", "TeamCoordinator", "Animator", "Specialist", "VolunteerCoordinator", "Director");

    public static bool ByDefault(string role, string right) => (right switch { ReadJournal => Readers, ReadEnrolments => EnrolmentReaders, _ => Writers }).Contains(role);
}
