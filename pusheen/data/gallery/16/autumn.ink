 llloolll  llyl
 lloooolllllyyyl
llllllll llllll
ll l l l lllrlll
ll       lrrrrll
llllllllllllrrl
