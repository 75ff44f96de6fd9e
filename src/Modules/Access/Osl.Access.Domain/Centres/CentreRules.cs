using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Centres;

internal static class CentreRules
{
    public static readonly Rule MunicipalityJoinsOnce = new("ACC-03", "A municipality belongs to a centre once.", RuleKind.Conflict);

    public static readonly Rule OneMunicipalityUnlessIntermunicipal =
        new("ACC-04", "Only a centre of several municipalities takes a second one.");

    public static readonly Rule JoinsWithTheCentreOrLater =
        new("ACC-05", "A municipality joins on the day the centre is created or later.");

    public static readonly Rule HoursEndAfterTheyBegin = new("ACC-06", "A range of hours ends after it begins.");

    public static readonly Rule HoursDoNotOverlap = new("ACC-07", "Two ranges of hours on one day do not overlap.");

    public static readonly Rule UnknownContactPoint = new("ACC-08", "The centre has no such contact point.");

    public static readonly Rule RegimeFitsType = new("ACC-09", "Only a centre under the CUS Act has a type of its Art. 16.");
}
