using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Persistence;
using Osl.DispatcherProcess.Ledgers;

namespace Osl.BuildingBlocks.Tests.Pipeline;

public sealed class CursorTests
{
    private static readonly IReadOnlyList<SortKey> Keys = SortOrders<Effect>.EndingIn(effect => effect.Id).By("position", effect => effect.StreamPosition).Resolve("position");

    private readonly PageRequest page = new(10, null, "position", false, "centre|list|filters");

    [Fact]
    public void A_cursor_leads_back_to_its_row() => PageCursor.Read(PageCursor.Write([7L, 42L], page), page, Keys).ShouldBe([7L, 42L]);

    [Fact]
    public void A_cursor_is_refused_wherever_one_letter_of_it_is_changed()
    {
        var cursor = PageCursor.Write([7L, 42L], page);
        var refused = 0;
        for (var i = 0; i < cursor.Length; i++)
        {
            var edited = cursor.ToCharArray();
            edited[i] = edited[i] == 'A' ? 'B' : 'A';
            Should.Throw<InvalidFieldException>(() => PageCursor.Read(new string(edited), page, Keys)).Code.ShouldBe("invalid_cursor");
            refused++;
        }

        refused.ShouldBeGreaterThan(20);
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("bm9uc2Vuc2U")]
    [InlineData("ąę")]
    public void What_was_never_a_cursor_is_refused(string cursor) =>
        Should.Throw<InvalidFieldException>(() => PageCursor.Read(cursor, page, Keys)).Pointer.ShouldBe("?cursor");

    [Fact]
    public void A_cursor_of_another_list_filter_centre_or_order_is_refused()
    {
        var cursor = PageCursor.Write([7L, 42L], page);
        Should.Throw<InvalidFieldException>(() => PageCursor.Read(cursor, page with { Fingerprint = "another" }, Keys));
        Should.Throw<InvalidFieldException>(() => PageCursor.Read(cursor, page with { Sort = "-position" }, Keys));
    }
}
