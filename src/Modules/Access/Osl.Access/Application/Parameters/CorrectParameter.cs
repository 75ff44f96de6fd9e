using FluentValidation;
using Osl.Access.Domain.Parameters;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Parameters;

/// <summary>Corrects a value that does not yet hold, or holds from today.</summary>
[Permission(Rights.WriteParameters)]
internal sealed record CorrectParameter(string Code, Guid Id, long ExpectedVersion, int Value) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<CorrectParameter>
    {
        public Validator() => RuleFor(command => command.Code).NotEmpty().MaximumLength(TextLimits.Name);
    }

    internal sealed class Handler(IRepository<ParameterValue> values, DeclaredParameters declared, ParameterCache cache, TimeProvider clock)
        : ICommandHandler<CorrectParameter, Changed>
    {
        public async Task<Changed> Handle(CorrectParameter request, CancellationToken cancellationToken)
        {
            var parameter = declared.Get(request.Code);
            var value = await values.Get(new ParameterValueId(request.Id), request.ExpectedVersion, cancellationToken);
            if (value.Code != parameter.Code)
            {
                throw new NotFoundException("value");
            }

            value.Correct(request.Value, new ParameterBounds(parameter.Minimum, parameter.Maximum), WarsawCalendar.Today(clock));
            cache.Forget();
            return new Changed(value);
        }
    }
}
