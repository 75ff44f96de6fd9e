namespace Osl.Access.Domain.Staff;

/// <summary>Art. 33 read as a list of what is still to be shown.</summary>
internal static class OrganizerQualification
{
    /// <param name="experienceYears">Years of local animation or community work asked for; two when the act was passed.</param>
    public static IReadOnlyList<EvidenceKind> Missing(IReadOnlyCollection<Evidence> evidence, decimal experienceYears)
    {
        var missing = new List<EvidenceKind>();
        Ask(EvidenceKind.HigherEducation, Has(EvidenceKind.HigherEducation));
        Ask(EvidenceKind.CommunityWorkExperience, evidence.Sum(seen => seen.Years ?? 0) >= experienceYears);
        Ask(EvidenceKind.OrganizerTraining, Has(EvidenceKind.OrganizerTraining) || Has(EvidenceKind.Specialisation));
        Ask(EvidenceKind.NoConvictionStatement, Has(EvidenceKind.NoConvictionStatement));
        return missing;

        bool Has(EvidenceKind kind) => evidence.Any(seen => seen.Kind == kind);

        void Ask(EvidenceKind kind, bool shown)
        {
            if (!shown)
            {
                missing.Add(kind);
            }
        }
    }
}
