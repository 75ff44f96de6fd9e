using MediatR;

namespace Osl.BuildingBlocks.Application;

/// <summary>Asks for a change. It is validated, authorised, and saved in one transaction after its handler returns.</summary>
public interface ICommand<out TResponse> : IRequest<TResponse>;

/// <summary>Asks a question, and changes nothing.</summary>
public interface IQuery<out TResponse> : IRequest<TResponse>;

public interface ICommandHandler<in TCommand, TResponse> : IRequestHandler<TCommand, TResponse>
    where TCommand : ICommand<TResponse>;

public interface IQueryHandler<in TQuery, TResponse> : IRequestHandler<TQuery, TResponse>
    where TQuery : IQuery<TResponse>;

/// <summary>
/// Work of several steps that must not hold one transaction throughout, such as hashing a password before the write.
/// It sends commands of its own module, each in a transaction of its own.
/// </summary>
public interface IProcedure<out TResponse> : IRequest<TResponse>;

public interface IProcedureHandler<in TProcedure, TResponse> : IRequestHandler<TProcedure, TResponse>
    where TProcedure : IProcedure<TResponse>;

/// <summary>A job's work: it looks across centres for what is due now, and sends one command a centre or a thing. It holds no transaction of its own.</summary>
public interface ISweep : IRequest<Done>;

public interface ISweepHandler<in TSweep> : IRequestHandler<TSweep, Done>
    where TSweep : ISweep;
