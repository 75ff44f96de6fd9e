using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain;

/// <summary>Rules on what one record may say of another.</summary>
internal static class References
{
    public static readonly Rule MunicipalityOfTheCentre =
        new("DIA-12", "Only a municipality of the centre can be named.");

    public static readonly Rule NotFromTheFuture =
        new("DIA-15", "What has happened cannot lie in the future.");
}
