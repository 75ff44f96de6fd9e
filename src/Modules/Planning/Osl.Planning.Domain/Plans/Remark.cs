using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.Plans;

/// <summary>Why a submitted plan was returned, and what its author answered.</summary>
internal sealed class Remark : Entity<RemarkId>
{
    private Remark()
    {
    }

    public string Text { get; private set; } = "";

    public StaffMemberId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    public string? Answer { get; private set; }

    internal static Remark Make(RemarkId id, string text, StaffMemberId by, DateTimeOffset at)
    {
        var remark = new Remark { Text = text, By = by, At = at };
        remark.Identify(id);
        return remark;
    }

    internal void AnswerWith(string? answer) => Answer = answer;
}
