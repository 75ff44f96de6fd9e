using Osl.Planning.Domain.References;
using static Osl.Planning.Tests.Domain.Some;

namespace Osl.Planning.Tests.Domain;

public class CopyTests
{
    [Fact]
    public void A_late_fact_does_not_overwrite_a_newer_one()
    {
        var need = NeedCopy.Of(Id<NeedId>(), Centre);
        need.Prioritise(Seniors, 1, position: 5);

        need.Prioritise(Seniors, 9, position: 4);

        need.Rank.ShouldBe(1);
    }

    [Fact]
    public void A_community_archived_before_its_registration_was_heard_of_gets_its_name_and_stays_archived()
    {
        var community = CommunityCopy.Of(Seniors, Centre);
        community.Archive(position: 2);

        community.Take("Seniorzy", "Categorial", [Gmina], position: 1);

        community.Name.ShouldBe("Seniorzy");
        community.IsArchived.ShouldBeTrue();
    }
}
