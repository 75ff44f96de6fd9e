namespace Osl.BuildingBlocks.Application;

/// <summary>A response that tells personal data; who read whose, when and why is written to the audit log (CUS Act Art. 50).</summary>
public interface ITellsPersonalData
{
    /// <summary>Ids of the people whose data are in the response.</summary>
    IReadOnlyCollection<Guid> PeopleTold { get; }

    /// <summary>What the audit log says was told. Where even that names people, such as the members of a confidential group, it is what they belong to, and its id.</summary>
    string SubjectTold => "Person";
}
