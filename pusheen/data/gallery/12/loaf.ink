 lllsllfl
lllfflfffll
lffflfffffll
lllllllfffll
