 lllllll ee
llfffffffee
lffllfllllll
llllllfllrll
