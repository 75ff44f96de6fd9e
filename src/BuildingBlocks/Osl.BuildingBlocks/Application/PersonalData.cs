namespace Osl.BuildingBlocks.Application;

/// <summary>A response that tells personal data; who read whose, when and why is written to the audit log (CUS Act Art. 50).</summary>
public interface ITellsPersonalData
{
    /// <summary>Ids of the people whose data are in the response.</summary>
    IReadOnlyCollection<Guid> PeopleTold { get; }
}
