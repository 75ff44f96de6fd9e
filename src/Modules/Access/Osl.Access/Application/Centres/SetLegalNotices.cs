using FluentValidation;
using Osl.Access.Domain.Centres;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Centres;

/// <summary>Legal information for residents.</summary>
internal sealed record NoticeData(string Title, string Text)
{
    public static readonly IReadOnlyList<NoticeData> Example =
        [new("Dane osobowe", "Administratorem danych jest CUS w Zmyślonem.")];

    internal sealed class Validator : AbstractValidator<NoticeData>
    {
        public Validator()
        {
            RuleFor(notice => notice.Title).Named();
            RuleFor(notice => notice.Text).NotEmpty().MaximumLength(TextLimits.Text);
        }
    }
}

/// <summary>Sets the legal notices that residents see.</summary>
[Permission(Rights.WriteCentre)]
internal sealed record SetLegalNotices(Guid CentreId, long ExpectedVersion, IReadOnlyList<NoticeData> Notices) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<SetLegalNotices>
    {
        public Validator()
        {
            RuleFor(command => command.Notices).AtMost(Limits.List);
            RuleForEach(command => command.Notices).SetValidator(new NoticeData.Validator());
        }
    }

    internal sealed class Handler(IRepository<Centre> centres) : ICommandHandler<SetLegalNotices, Changed>
    {
        public async Task<Changed> Handle(SetLegalNotices request, CancellationToken cancellationToken)
        {
            var centre = await centres.Get(new CentreId(request.CentreId), request.ExpectedVersion, cancellationToken);
            centre.SetLegalNotices(request.Notices.Select(notice => new LegalNotice(notice.Title, notice.Text)));
            return new Changed(centre);
        }
    }
}
