 lllsllfl
llfffffffll
lffflfffffll
lllllllfffll
